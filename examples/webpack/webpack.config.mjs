import HtmlWebpackPlugin from 'html-webpack-plugin';

export default {
  entry: './src/main.js',
  output: { clean: true, filename: '[name].[contenthash].js' },
  plugins: [new HtmlWebpackPlugin({ template: './src/index.html' })],
};
